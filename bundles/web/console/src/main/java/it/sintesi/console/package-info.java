/** Rooms of the console that belong to no area: dashboard, search, modules, outbox, audit. */
package it.sintesi.console;
