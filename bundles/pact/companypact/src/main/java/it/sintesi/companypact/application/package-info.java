/** Use cases, one class each. */
package it.sintesi.companypact.application;
