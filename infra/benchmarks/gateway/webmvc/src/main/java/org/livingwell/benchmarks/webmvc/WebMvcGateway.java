package org.livingwell.benchmarks.webmvc;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;

import java.net.http.HttpClient;
import java.util.concurrent.Executors;

/** The servlet flavour, its outbound client on virtual threads. */
@SpringBootApplication
public class WebMvcGateway {

    public static void main(String[] args) {
        SpringApplication.run(WebMvcGateway.class, args);
    }

    @Bean
    ClientHttpRequestFactory outbound() {
        var threads = Executors.newVirtualThreadPerTaskExecutor();
        var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).executor(threads);
        return new JdkClientHttpRequestFactory(client.build(), threads);
    }
}
