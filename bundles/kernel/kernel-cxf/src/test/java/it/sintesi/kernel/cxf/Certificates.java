package it.sintesi.kernel.cxf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Base64;
import java.util.Comparator;
import java.util.stream.Stream;

/** Makes self-signed certificates with the JDK's own tool. */
final class Certificates {
    private Certificates() {
    }

    /** PEM on one line, as proxies put it into a header. */
    static String pemOneLine(String subject) throws Exception {
        Path folder = Files.createTempDirectory("certificato");
        Path store = folder.resolve("store.p12");
        try {
            Process keytool = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-genkeypair", "-alias", "a", "-keyalg", "EC", "-dname",
                    subject, "-keystore", store.toString(), "-storetype", "PKCS12", "-storepass", "cambiami", "-validity", "3650").redirectErrorStream(true).start();
            if (keytool.waitFor() != 0) {
                throw new IOException(new String(keytool.getInputStream().readAllBytes()));
            }
            KeyStore keys = KeyStore.getInstance(store.toFile(), "cambiami".toCharArray());
            return "-----BEGIN CERTIFICATE----- " + Base64.getEncoder().encodeToString(keys.getCertificate("a").getEncoded()) + " -----END CERTIFICATE-----";
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
            }
        }
    }
}
