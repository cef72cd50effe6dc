/** Use cases of service pacts. */
package it.sintesi.pact.application;
