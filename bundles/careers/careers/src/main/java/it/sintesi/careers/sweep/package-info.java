/** Careers and unemployment status of many people at once, on primitive columns: no database, no objects for single relations. */
package it.sintesi.careers.sweep;
