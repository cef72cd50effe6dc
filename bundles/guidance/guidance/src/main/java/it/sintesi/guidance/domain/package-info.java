/** What a first interview is: steps, fields, experiences; values without services. */
package it.sintesi.guidance.domain;
