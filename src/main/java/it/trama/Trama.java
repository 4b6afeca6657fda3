package it.trama;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** Trama: the information system of an Italian social district. */
@Modulithic(sharedModules = "shared")
@SpringBootApplication
public class Trama {
    static void main(String[] args) {
        SpringApplication.run(Trama.class, args);
    }
}
