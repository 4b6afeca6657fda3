package it.trama;

import it.trama.budget.SolveCommand;
import it.trama.demo.SimulateCommand;
import it.trama.doctor.Doctor;
import it.trama.plan.PlanCommand;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** Trama: the information system of an Italian social district. */
@Modulithic(sharedModules = "shared")
@SpringBootApplication
public class Trama {
    /** The commands that need no server answer at once; everything else starts the application. */
    static void main(String[] args) {
        var words = List.of(args);
        if (!words.isEmpty() && words.getFirst().equals("doctor")) {
            System.exit(Doctor.run(words.subList(1, words.size()), System.getenv(), System.out, System.err));
        }
        if (!words.isEmpty() && words.getFirst().equals("simulate")) {
            System.exit(SimulateCommand.run(words.subList(1, words.size()), System.getenv(), System.out, System.err));
        }
        if (!words.isEmpty() && words.getFirst().equals("solve")) {
            System.exit(SolveCommand.run(words.subList(1, words.size()), System.out, System.err));
        }
        var code = PlanCommand.run(words, System.out, System.err);
        if (code.isPresent()) {
            System.exit(code.getAsInt());
        }
        SpringApplication.run(Trama.class, args);
    }
}
