package io.github.vanban.web;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A visitor without a browser: asks for addresses and sends forms as a browser encodes them. */
public final class Desk {

    private static final String EDGE = "----vanban-edge";

    private final HttpClient client = HttpClient.newHttpClient();
    private final String origin;

    public Desk(int port) {
        origin = "http://127.0.0.1:" + port;
    }

    public String address(String path) {
        return origin + path;
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(origin + path)).build());
    }

    /** Sends a form: each value is a text field. */
    public HttpResponse<String> post(String path, Map<String, String> fields) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        fields.forEach((name, value) -> part(
                body,
                "name=\"" + name + '"',
                value.replace("\r\n", "\n")
                        .replace("\n", "\r\n")
                        .getBytes(StandardCharsets.UTF_8)));
        return post(path, body);
    }

    /** Sends a form with a file. */
    public HttpResponse<String> upload(String path, String file, byte[] content) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        part(body, "name=\"tep\"; filename=\"" + file + '"', content);
        return post(path, body);
    }

    public HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpResponse<String> post(String path, ByteArrayOutputStream body) {
        write(body, "--" + EDGE + "--\r\n");
        return send(HttpRequest.newBuilder(URI.create(origin + path))
                .header("Content-Type", "multipart/form-data; boundary=" + EDGE)
                .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                .build());
    }

    private static void part(ByteArrayOutputStream body, String name, byte[] value) {
        write(body, "--" + EDGE + "\r\nContent-Disposition: form-data; " + name + "\r\n\r\n");
        body.writeBytes(value);
        write(body, "\r\n");
    }

    private static void write(ByteArrayOutputStream body, String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
