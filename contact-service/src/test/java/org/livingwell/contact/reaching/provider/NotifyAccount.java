package org.livingwell.contact.reaching.provider;

import com.sun.net.httpserver.HttpServer;

import org.livingwell.local.notify.CallBacks;
import org.livingwell.local.notify.DemoNotify;
import org.livingwell.local.notify.NotifyMessage;
import org.livingwell.local.notify.NotifyStandIn;

import uk.gov.service.notify.NotificationClient;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** The local stack's stand-in for GOV.UK Notify on a port of its own. */
public final class NotifyAccount implements AutoCloseable {

    private final List<NotifyMessage> taken = new CopyOnWriteArrayList<>();
    private final HttpServer http;
    private final NotifyStandIn notify;

    private NotifyAccount(CallBacks back) {
        try {
            http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        http.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        notify = NotifyStandIn.on(http, taken::add, back);
        http.start();
    }

    public static NotifyAccount open() {
        return new NotifyAccount(CallBacks.none());
    }

    static NotifyAccount callingBack(Counter counter) {
        var back =
                CallBacks.to(counter.url() + "/", DemoNotify.CALLBACK_TOKEN, Duration.ofMillis(10));
        return new NotifyAccount(back);
    }

    /** As contact hands over. */
    Notify ours(Duration longest) {
        String text = DemoNotify.TEXT.toString();
        return Notify.at(
                url(), DemoNotify.KEY, text, DemoNotify.EMAIL.toString(), longest, Letters.PRESS);
    }

    /** Their own client. */
    NotificationClient client(String key) {
        return new NotificationClient(key, url(), null, null);
    }

    public NotifyStandIn notifyItself() {
        return notify;
    }

    public List<NotifyMessage> taken() {
        return taken;
    }

    public String url() {
        return "http://localhost:" + http.getAddress().getPort();
    }

    @Override
    public void close() {
        notify.recover();
        http.stop(0);
    }
}
