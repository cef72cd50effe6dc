package it.sintesi.itests.support;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The messages of the demonstration: none is sent, each is a file in a folder. */
public final class MailFolder {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private final Path folder;

    private MailFolder(Path folder) {
        this.folder = folder;
    }

    /** The messages of a demonstration server. */
    public static MailFolder of(DistributionServer server) {
        return new MailFolder(server.data().resolve("karaf/posta"));
    }

    /** The first link of a message to an address that contains the given text; waits until it is there. */
    public String link(String address, String containing) {
        return find(address, Pattern.compile("(https?://\\S*" + Pattern.quote(containing) + "\\S*)"));
    }

    /** The first group of a pattern in the newest message to an address that has it; waits until there is one. */
    public String find(String address, Pattern pattern) {
        Await.until("a message to " + address + " with " + pattern, PATIENCE, () -> look(address, pattern).isPresent());
        return look(address, pattern).orElseThrow();
    }

    /** How many messages stand there for an address. */
    public long count(String address) {
        return files().stream().filter(file -> read(file, address).isPresent()).count();
    }

    private Optional<String> look(String address, Pattern pattern) {
        return files().stream().map(file -> read(file, address)).flatMap(Optional::stream).map(pattern::matcher).filter(Matcher::find).map(matcher -> matcher.group(1)).findFirst();
    }

    /** Newest first. */
    private List<Path> files() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.toString().endsWith(".eml")).sorted((a, b) -> Long.compare(b.toFile().lastModified(), a.toFile().lastModified())).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> read(Path file, String address) {
        try (InputStream in = Files.newInputStream(file)) {
            Message message = new MimeMessage(null, in);
            boolean meant = message.getAllRecipients() != null && Stream.of(message.getAllRecipients()).anyMatch(one -> one.toString().contains(address));
            return meant ? Optional.of(text(message)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new IllegalStateException("No message: " + file, e);
        }
    }

    private static String text(Part part) throws MessagingException, IOException {
        if (part.isMimeType("text/plain")) {
            return String.valueOf(part.getContent());
        }
        StringBuilder all = new StringBuilder();
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                all.append(text(parts.getBodyPart(i)));
            }
        }
        return all.toString();
    }
}
