package it.sintesi.demo;

/**
 * What the demonstration is loaded with.
 *
 * @param accounts  opens the accounts
 * @param register  writes people and companies
 * @param areas     the areas of services that take part
 * @param directory people by fiscal code, filled when they are known
 */
public record DemoParts(DemoAccounts accounts, DemoRegister register, Areas areas, Directory directory) {
}
