/** Commands of the console of Karaf. */
package it.sintesi.observatory.command;
