package org.livingwell.intake.rights.erasure.domain;

/**
 * What is still to be done once every context has erased, in this order; partners who hold a copy
 * will come before the account.
 */
public enum Stage {
    ACCOUNT,
    KEY
}
