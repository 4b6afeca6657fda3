package it.trama.shared;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What was last worked out, each under its key, for as long as what it was worked out from is the same. Nothing here
 * can be out of date: whoever asks brings what they have just read.
 */
public final class Recent<K, B, V> {
    private final Map<K, Known<B, V>> known;

    private record Known<B, V>(B basis, V value) {}

    /** Keeps so many, those asked for last. */
    public Recent(int most) {
        known = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, Known<B, V>> eldest) {
                return size() > most;
            }
        };
    }

    public V of(K key, B basis, Function<B, V> work) {
        var last = last(key);
        if (last != null && last.basis() == basis) {
            return last.value();
        }
        var value = last != null && last.basis().equals(basis) ? last.value() : work.apply(basis);
        return kept(key, new Known<>(basis, value));
    }

    /** The next asker brings the same object and need not compare it; of two who worked at once the first one's value stays. */
    private V kept(K key, Known<B, V> fresh) {
        synchronized (known) {
            var other = known.get(key);
            var same = other != null && other.basis() == fresh.basis() ? other : fresh;
            known.put(key, same);
            return same.value();
        }
    }

    private @Nullable Known<B, V> last(K key) {
        synchronized (known) {
            return known.get(key);
        }
    }
}
