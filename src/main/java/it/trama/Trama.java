package it.trama;

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
        if (args.length > 0 && args[0].equals("doctor")) {
            System.exit(new Doctor(System.getenv(), System.out)
                    .examine(List.of(args).contains("--audit")));
        }
        var code = PlanCommand.run(List.of(args), System.out, System.err);
        if (code.isPresent()) {
            System.exit(code.getAsInt());
        }
        SpringApplication.run(Trama.class, args);
    }
}
