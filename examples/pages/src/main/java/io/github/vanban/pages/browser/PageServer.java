package io.github.vanban.pages.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Serves pages on this machine, each with its own content security policy. */
public final class PageServer implements AutoCloseable {

    private record Served(String content, String type, String policy) {}

    private final Map<String, Served> pages = new ConcurrentHashMap<>();
    private final HttpServer server;

    private PageServer(HttpServer server) {
        this.server = server;
    }

    /** Starts on a free port. */
    public static PageServer start() {
        try {
            HttpServer http = HttpServer.create(
                    new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            PageServer server = new PageServer(http);
            http.createContext("/", server::answer);
            http.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts a page under a name, with a policy or empty text, and gives its address. */
    public String page(String name, String html, String policy) {
        return serve(name, html, "text/html; charset=utf-8", policy);
    }

    /** Puts a style sheet under a name, and gives its address. */
    public String stylesheet(String name, String css) {
        return serve(name, css, "text/css; charset=utf-8", "");
    }

    private String serve(String name, String text, String type, String policy) {
        pages.put('/' + name, new Served(text, type, policy));
        return "http://" + server.getAddress().getAddress().getHostAddress() + ':'
                + server.getAddress().getPort() + '/' + name;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Served page = pages.get(exchange.getRequestURI().getPath());
            if (page == null) {
                // Browsers ask for an icon; an error would be a complaint.
                exchange.sendResponseHeaders(204, -1);
                return;
            }
            exchange.getResponseHeaders().set("Content-Type", page.type());
            if (!page.policy().isEmpty()) {
                exchange.getResponseHeaders().set("Content-Security-Policy", page.policy());
            }
            byte[] content = page.content().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, content.length);
            exchange.getResponseBody().write(content);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
