export default (storageKey, choices) => {
  try {
    const stored = JSON.parse(localStorage[storageKey] || '{}');
    for (const [name, values] of Object.entries(choices)) {
      if (values.includes(stored[name])) document.documentElement.dataset[name] = stored[name];
    }
  } catch {
    // Without readable preferences the page follows the system.
  }
};
