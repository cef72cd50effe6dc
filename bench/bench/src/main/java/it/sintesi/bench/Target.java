package it.sintesi.bench;

import java.net.InetSocketAddress;

/**
 * Whom to measure, and as whom.
 *
 * @param address  loopback address and port
 * @param user     account
 * @param password its password
 */
record Target(InetSocketAddress address, String user, String password) {
}
