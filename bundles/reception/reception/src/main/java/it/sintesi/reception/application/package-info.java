/** Use cases of the reception. */
package it.sintesi.reception.application;
