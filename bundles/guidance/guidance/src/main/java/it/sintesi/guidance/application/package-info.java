/** Use cases of the first interview. */
package it.sintesi.guidance.application;
