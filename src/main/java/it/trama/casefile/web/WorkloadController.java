package it.trama.casefile.web;

import static it.trama.shared.web.Words.number;
import static it.trama.shared.web.Words.t;

import it.trama.casefile.Workload;
import it.trama.casefile.Workloads;
import it.trama.casefile.Workloads.PlaceLoad;
import it.trama.security.Allowed;
import it.trama.security.Operator;
import it.trama.security.Role;
import it.trama.shared.web.CsvAnswer;
import it.trama.territory.Gazetteer;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Who carries what: cases by complexity, and the time in the diaries. */
@Controller
@Allowed(Role.COORDINATOR)
class WorkloadController {
    private final Workloads workloads;
    private final Gazetteer gazetteer;

    WorkloadController(Workloads workloads, Gazetteer gazetteer) {
        this.workloads = workloads;
        this.gazetteer = gazetteer;
    }

    @GetMapping("/casi/carichi")
    String show(Operator operator, Model model) {
        var loads = workloads.now(operator);
        var places = workloads.places(operator);
        var names = gazetteer.names(places.stream().map(PlaceLoad::municipality).toList());
        model.addAttribute("page", WorkloadPage.of(loads, places, names));
        return "casefile/workload";
    }

    @GetMapping("/casi/carichi.csv")
    ResponseEntity<byte[]> csv(Operator operator) {
        var head = Stream.of("load.who", "load.light", "load.simple", "load.complex", "load.cases", "load.hours")
                .map(key -> t(key))
                .toList();
        var rows = workloads.now(operator).stream().map(WorkloadController::line);
        return CsvAnswer.of("carichi.csv", Stream.concat(Stream.of(head), rows).toList());
    }

    private static List<String> line(Workload load) {
        return List.of(
                load.name(),
                number(load.light()),
                number(load.simple()),
                number(load.complex()),
                number(load.cases()),
                WorkloadPage.hours(load));
    }
}
