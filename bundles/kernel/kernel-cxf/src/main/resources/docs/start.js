window.ui = SwaggerUIBundle({url: '/api/openapi.json', dom_id: '#documentazione', deepLinking: true, validatorUrl: null, docExpansion: 'list'});
