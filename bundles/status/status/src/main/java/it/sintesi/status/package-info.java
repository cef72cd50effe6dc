/** The unemployment status of people, day by day. */
package it.sintesi.status;
