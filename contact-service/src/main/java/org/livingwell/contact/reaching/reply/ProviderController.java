package org.livingwell.contact.reaching.reply;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;
import org.livingwell.contact.reaching.reply.Told.Receipt;
import org.livingwell.contact.reaching.reply.Told.Text;
import org.livingwell.platform.beside.Busy;
import org.livingwell.platform.beside.BusyException;
import org.livingwell.platform.domain.ConflictException;
import org.livingwell.platform.domain.RefusedException;
import org.livingwell.platform.openapi.Refuses;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.time.Duration;

/**
 * What providers tell us by themselves. They send it again only where nobody answers, or with a 5xx
 * or 429: so what is of no use to us is taken like anything else, and counted; what is sent is read
 * here and not by what reads our own forms, which refuses what is odd.
 */
@RestController
@RequestMapping("/api/providers/{provider}")
class ProviderController {

    private static final Busy NOT_NOW =
            new Busy("busy", "This cannot be taken at the moment. Tell us again later");

    private static final Duration LATER = Duration.ofSeconds(30);

    private final CallbackTokens tokens;
    private final Receipts receipts;
    private final Arrivals arrivals;

    ProviderController(CallbackTokens tokens, Receipts receipts, Arrivals arrivals) {
        this.tokens = tokens;
        this.receipts = receipts;
        this.arrivals = arrivals;
    }

    @Operation(summary = "Tell what became of a message (for whoever carries them)")
    @PostMapping("/receipts")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("permitAll()")
    @Refuses(value = "not-logged-in", status = 401)
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(type = "object")))
    void receipt(
            @PathVariable String provider,
            @Parameter(hidden = true)
                    @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false)
                    @Nullable String authorization,
            @RequestBody byte[] body) {
        tokens.mustBe(provider, authorization);
        var receipt = Told.read(body, Receipt.class);
        orLater(() -> receipts.take(receipt));
    }

    @Operation(summary = "Hand on a text that somebody sent back (for whoever carries them)")
    @PostMapping("/replies")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @PreAuthorize("permitAll()")
    @Refuses(value = "not-logged-in", status = 401)
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(schema = @Schema(type = "object")))
    void reply(
            @PathVariable String provider,
            @Parameter(hidden = true)
                    @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false)
                    @Nullable String authorization,
            @RequestBody byte[] body) {
        tokens.mustBe(provider, authorization);
        var text = Told.read(body, Text.class);
        orLater(() -> arrivals.take(provider, text));
    }

    /**
     * A conflict or a refusal would be the last they say of it: they are asked to come again, and
     * nobody else is turned away meanwhile, however often they do.
     */
    private static void orLater(Runnable taking) {
        try {
            taking.run();
        } catch (ConflictException | RefusedException notNow) {
            throw new BusyException(NOT_NOW, LATER);
        }
    }
}
