package org.livingwell.intake.arriving.insight.domain;

import org.livingwell.intake.arriving.introduction.domain.By;

import java.util.List;
import java.util.Map;

/**
 * What happened in one month of one place; a wait belongs to the month in which it ended, so that a
 * closed month never changes.
 *
 * @param introductions how many arrived, by who introduced them
 * @param daysToContact from an introduction to the first time somebody was reached
 * @param daysToConversation from an introduction to the first conversation
 */
public record Month(
        Map<By, Integer> introductions,
        List<Integer> daysToContact,
        List<Integer> daysToConversation) {}
