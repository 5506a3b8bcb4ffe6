package org.livingwell.gateway.limit;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/** Who asks: a user or client where one has signed in, else where the request came from. */
public final class Caller {

    private Caller() {}

    static String of(HttpServletRequest request) {
        var who = SecurityContextHolder.getContext().getAuthentication();
        return who == null || who instanceof AnonymousAuthenticationToken
                ? "address " + address(request)
                : "user " + who.getName();
    }

    /** Where a request comes from; one household has a whole /64 of IPv6 addresses. */
    public static String address(HttpServletRequest request) {
        return network(request.getRemoteAddr());
    }

    private static String network(String address) {
        try {
            return InetAddress.ofLiteral(address) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), 8))
                    : address;
        } catch (IllegalArgumentException notAnAddress) {
            return address;
        }
    }
}
