package it.sintesi.kernel.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * The key of the electronic seal.
 *
 * @param key   private key
 * @param chain its certificate, then those of its issuers
 */
record SealKey(PrivateKey key, List<X509Certificate> chain) {

    private static final int PASSWORD_BYTES = 24;

    /** Reads the key, after making one where the settings allow it. */
    static SealKey load(SealSettings settings) throws GeneralSecurityException, IOException {
        Path beside = settings.keyStore().resolveSibling(settings.keyStore().getFileName() + ".password");
        if (settings.selfSigned() && !Files.exists(settings.keyStore())) {
            make(settings.keyStore(), beside);
        }
        char[] password = (Files.exists(beside) && settings.selfSigned() ? Files.readString(beside) : settings.password()).toCharArray();
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(settings.keyStore())) {
            store.load(in, password);
        }
        for (String alias : java.util.Collections.list(store.aliases())) {
            if (store.isKeyEntry(alias) && store.getKey(alias, password) instanceof PrivateKey key) {
                List<X509Certificate> chain = new ArrayList<>();
                for (Certificate certificate : store.getCertificateChain(alias)) {
                    chain.add((X509Certificate) certificate);
                }
                return new SealKey(key, chain);
            }
        }
        throw new GeneralSecurityException("There is no private key in " + settings.keyStore());
    }

    /** The JDK makes certificates only by its tool. */
    private static void make(Path file, Path passwordFile) throws IOException, GeneralSecurityException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        byte[] random = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(random);
        Files.deleteIfExists(passwordFile);
        Files.createFile(passwordFile, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(passwordFile, HexFormat.of().formatHex(random));
        Process tool = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-genkeypair", "-alias", "sigillo", "-keyalg", "RSA", "-keysize",
                "3072", "-sigalg", "SHA256withRSA", "-validity", "3650", "-dname", "CN=Sintesi - sigillo di dimostrazione senza valore", "-ext", "KU=digitalSignature,nonRepudiation",
                "-storetype", "PKCS12", "-keystore", file.toString(), "-storepass:file", passwordFile.toString()).redirectErrorStream(true).start();
        String said = new String(tool.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        try {
            if (tool.waitFor() != 0) {
                throw new GeneralSecurityException("keytool: " + said.strip());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while a key was made", e);
        }
    }
}
