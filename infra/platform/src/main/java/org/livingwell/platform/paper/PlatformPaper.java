package org.livingwell.platform.paper;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;

import io.micrometer.core.instrument.MeterRegistry;

import org.livingwell.platform.beside.Bounds;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;

import java.time.Duration;

/** One press for a service that prints. */
@AutoConfiguration
@ConditionalOnClass(PdfRendererBuilder.class)
public class PlatformPaper {

    /** Something long takes some room while it is set. */
    @Bean
    Press paperPress(
            @Value("${livingwell.press.at-once}") int atOnce,
            @Value("${livingwell.press.patience}") Duration patience,
            MeterRegistry meters) {
        return new Press(new Bounds(atOnce, patience), meters);
    }
}
