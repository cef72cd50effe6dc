/** Use cases, one class each. */
package it.sintesi.conditionality.application;
