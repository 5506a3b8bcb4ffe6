SwaggerUIBundle({
  url: "/api/docs",
  dom_id: "#api",
  supportedSubmitMethods: [],
  validatorUrl: null,
});
