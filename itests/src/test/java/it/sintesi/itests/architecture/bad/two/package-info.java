/** Code that breaks the rules on purpose: the rules are tried on it. */
package it.sintesi.itests.architecture.bad.two;
