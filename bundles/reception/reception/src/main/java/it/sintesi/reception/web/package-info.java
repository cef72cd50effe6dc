/** Pages of the reception in the portal and in the console. */
package it.sintesi.reception.web;
