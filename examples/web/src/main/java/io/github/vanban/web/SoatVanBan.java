package io.github.vanban.web;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Soát văn bản: starts the page. */
@SpringBootApplication
public class SoatVanBan {

    /** Starts the page; arguments are those of Spring Boot, such as {@code --server.port=8081}. */
    public static void main(String[] arguments) {
        SpringApplication.run(SoatVanBan.class, arguments);
    }
}
