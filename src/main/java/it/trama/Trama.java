package it.trama;

import it.trama.plan.check.CheckCommand;
import it.trama.plan.pack.PackCommand;
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
        switch (args.length == 0 ? "" : args[0]) {
            case "check" ->
                System.exit(CheckCommand.run(List.of(args).subList(1, args.length), System.out, System.err));
            case "export", "convert" -> System.exit(PackCommand.run(List.of(args), System.out, System.err));
            default -> SpringApplication.run(Trama.class, args);
        }
    }
}
