package io.github.vanban.web.guard;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** Every refusal and every failure is a page of our own, which tells people what to do, and no more. */
@Controller
@ControllerAdvice
public class Refusals implements ErrorController {

    /** The page for the status that the answer has. */
    @RequestMapping("/error")
    public String show(
            HttpServletRequest request, HttpServletResponse response, Locale locale, Model model) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        // Whoever asks for this address himself has not failed at anything; there is no such page.
        int code = status instanceof Integer known ? known : HttpStatus.NOT_FOUND.value();
        response.setStatus(code);
        model.addAttribute("status", code);
        model.addAttribute("lang", locale.getLanguage());
        return "error";
    }

    /** A form that is larger than the server takes, of which nobody knew before. */
    @ExceptionHandler(MaxUploadSizeExceededException.class)
    public void tooLarge(HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
    }

    /** A form or an address that is no form and no address. */
    @ExceptionHandler({MultipartException.class, InvalidParameterException.class})
    public void broken(HttpServletResponse response) throws IOException {
        response.sendError(HttpStatus.BAD_REQUEST.value());
    }
}
