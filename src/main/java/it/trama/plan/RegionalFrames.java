package it.trama.plan;

import it.trama.shared.NotFound;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the regions ask of the plans, and how a plan answers. */
@Service
@Transactional(readOnly = true)
public class RegionalFrames {
    private final RegionalFrameStore store;
    private final SheetStore sheets;

    RegionalFrames(RegionalFrameStore store, SheetStore sheets) {
        this.store = store;
        this.sheets = sheets;
    }

    /** All that are known, without their sheets. */
    public List<RegionalFrame> all() {
        return store.all();
    }

    /** Against the frame with this code, or else the one of the region and years on the cover. */
    public Coverage coverage(UUID version, @Nullable String frame) {
        var content = sheets.content(version);
        var cover = content.frame();
        var objectives = content.programme().objectives();
        var code = frame != null
                ? frame
                : store.of(cover.region(), cover.from(), cover.to()).orElse(null);
        if (code == null) {
            return new Coverage(null, List.of(), objectives, List.of());
        }
        return Coverage.of(store.find(code).orElseThrow(() -> new NotFound("regional frame", code)), objectives);
    }
}
