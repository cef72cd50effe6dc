/** Commands of the Karaf shell for administrators. */
package it.sintesi.kernel.command;
