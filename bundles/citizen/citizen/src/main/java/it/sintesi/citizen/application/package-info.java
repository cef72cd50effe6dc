/** What citizens may do with their own file, and what the staff does about it; one use case per class. */
package it.sintesi.citizen.application;
