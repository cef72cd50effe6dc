package it.sintesi.kernel.cxf;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;

/** Networks whose word about the client is believed: addresses or CIDR blocks, separated by commas. Names are not resolved. */
public final class TrustedProxies {
    private record Block(byte[] network, int bits) {
    }

    private final List<Block> blocks;

    private TrustedProxies(List<Block> blocks) {
        this.blocks = List.copyOf(blocks);
    }

    /** Nobody is believed. */
    public static TrustedProxies none() {
        return new TrustedProxies(List.of());
    }

    /** From text such as {@code 10.0.0.5, 10.1.0.0/16, ::1}; empty = nobody. */
    public static TrustedProxies of(String text) {
        List<Block> blocks = new ArrayList<>();
        for (String part : text.split(",")) {
            if (!part.isBlank()) {
                blocks.add(block(part.trim()));
            }
        }
        return new TrustedProxies(blocks);
    }

    private static Block block(String part) {
        int slash = part.indexOf('/');
        byte[] network = literal(slash < 0 ? part : part.substring(0, slash));
        int all = network.length * 8;
        int bits = slash < 0 ? all : number(part, part.substring(slash + 1));
        if (bits < 1 || bits > all) {
            throw new IllegalArgumentException("trustedProxies: '" + part + "' non è un blocco valido (prefisso da 1 a " + all + ")");
        }
        return new Block(network, bits);
    }

    private static int number(String part, String bits) {
        try {
            return Integer.parseInt(bits);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("trustedProxies: '" + part + "' non è un blocco CIDR", e);
        }
    }

    private static byte[] literal(String text) {
        if (!text.matches("[0-9.]+|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*")) {
            throw new IllegalArgumentException("trustedProxies: '" + text + "' non è un indirizzo IP (i nomi non sono ammessi)");
        }
        try {
            return InetAddress.getByName(text).getAddress();
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("trustedProxies: '" + text + "' non è un indirizzo IP", e);
        }
    }

    /** True when the address lies in one of the networks. */
    public boolean contains(String address) {
        if (blocks.isEmpty()) {
            return false;
        }
        byte[] bytes;
        try {
            bytes = literal(address);
        } catch (IllegalArgumentException e) {
            return false;
        }
        return blocks.stream().anyMatch(block -> matches(block, bytes));
    }

    private static boolean matches(Block block, byte[] address) {
        if (block.network.length != address.length) {
            return false;
        }
        for (int bit = 0; bit < block.bits; bit++) {
            int mask = 0x80 >> (bit & 7);
            if ((block.network[bit >> 3] & mask) != (address[bit >> 3] & mask)) {
                return false;
            }
        }
        return true;
    }
}
