/** Use cases: compute, read, declare income, certify. */
package it.sintesi.status.application;
