/** Starts, stops and questions the real distribution, as an operator or a client would. */
package it.sintesi.itests.support;
