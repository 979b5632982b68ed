package io.github.vanban.web.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses what is too much, before anything of it is read: too large a body, too many requests. */
@Component
@Order(1)
public class Limits extends OncePerRequestFilter {

    private static final int TOO_LARGE = 413;
    private static final int TOO_MANY = 429;

    private final long mostBytes;
    private final Allowance allowance;

    /**
     * Takes the limits from the settings.
     *
     * @param mostBytes the largest body
     * @param burst how many requests at once
     * @param perSecond how many more a second
     */
    public Limits(
            @Value("${vanban.web.most-bytes}") long mostBytes,
            @Value("${vanban.web.burst}") int burst,
            @Value("${vanban.web.per-second}") double perSecond) {
        this.mostBytes = mostBytes;
        this.allowance = new Allowance(burst, perSecond);
    }

    /** Pages and pictures cost little; what is looked at is posted. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !"POST".equals(request.getMethod());
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > mostBytes) {
            response.sendError(TOO_LARGE);
        } else if (!allowance.take(request.getRemoteAddr(), System.nanoTime())) {
            response.setHeader("Retry-After", "5");
            response.sendError(TOO_MANY);
        } else {
            chain.doFilter(request, response);
        }
    }
}
