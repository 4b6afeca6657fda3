package it.trama.demo;

import it.trama.security.Allowed;
import it.trama.shared.NotFound;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

@Controller
class DemoController {
    private final DemoDay day;
    private final boolean demo;

    DemoController(DemoDay day, @Value("${trama.demo:false}") boolean demo) {
        this.day = day;
        this.demo = demo;
    }

    @PostMapping("/demo/domani")
    @Allowed(signedIn = true)
    String tomorrow() {
        if (!demo) {
            throw new NotFound("address", "/demo/domani");
        }
        day.tomorrow();
        return "redirect:/";
    }
}
