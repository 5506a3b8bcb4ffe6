package org.livingwell.benchmarks.webflux;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The reactive flavour, as it comes. */
@SpringBootApplication
public class WebFluxGateway {

    public static void main(String[] args) {
        SpringApplication.run(WebFluxGateway.class, args);
    }
}
