try {
  Object.assign(document.documentElement.dataset, JSON.parse(localStorage.kupur || '{}'));
} catch {
  // A browser that keeps nothing follows the system.
}
