// Keycloak's label above the name of whoever signs in belongs to a field of another name.
addEventListener('DOMContentLoaded', () => {
  const label = document.getElementById('kc-attempted-username') && document.querySelector('label[for="username"]');
  if (label) label.htmlFor = 'kc-attempted-username';
});
