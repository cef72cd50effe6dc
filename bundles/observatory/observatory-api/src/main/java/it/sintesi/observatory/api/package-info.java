/** API of the observatory of the labour market: questions to the warehouse, external sources, forecasts. */
@Version("1.0.0")
package it.sintesi.observatory.api;

import org.osgi.annotation.versioning.Version;
