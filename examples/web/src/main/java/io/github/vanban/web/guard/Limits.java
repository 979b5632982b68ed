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

    /** A paper of a few pages; a larger one counts for more of them. */
    private static final long ONE_PAPER = 1 << 15;

    private final long mostBytes;
    private final Allowance allowance;

    /**
     * Takes the limits from the settings.
     *
     * @param mostBytes the largest body
     * @param burst how many papers of a few pages at once
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
        long length = request.getContentLengthLong();
        // Who does not say how much he sends may send all that there is room for.
        long papers = 1 + (length < 0 ? mostBytes : length) / ONE_PAPER;
        if (length > mostBytes) {
            response.sendError(TOO_LARGE);
        } else if (!allowance.take(request.getRemoteAddr(), papers, System.nanoTime())) {
            response.setHeader("Retry-After", "5");
            response.sendError(TOO_MANY);
        } else {
            chain.doFilter(request, response);
        }
    }
}
