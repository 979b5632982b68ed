package io.github.vanban.cli;

/** Input that cannot be used; the message says where and what was expected. */
final class UnusableInputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnusableInputException(String message) {
        super(message);
    }
}
