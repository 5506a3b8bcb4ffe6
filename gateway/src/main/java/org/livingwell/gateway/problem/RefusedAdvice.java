package org.livingwell.gateway.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;

import java.io.IOException;

/** Answers what routes, pages and controllers refuse. */
@ControllerAdvice
class RefusedAdvice {

    @ExceptionHandler
    void refused(Refused refused, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        refused.problem().write(request, response);
    }

    @ExceptionHandler({
        NoResourceFoundException.class,
        HttpRequestMethodNotSupportedException.class,
        HttpMessageNotReadableException.class
    })
    void unknown(Exception unknown, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var status =
                unknown instanceof ErrorResponse known
                        ? HttpStatus.valueOf(known.getStatusCode().value())
                        : HttpStatus.BAD_REQUEST;
        Problems.of(status).write(request, response);
    }
}
