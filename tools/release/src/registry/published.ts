/** A registry could not be asked, or answered with something that is no answer. */
export class RegistryError extends Error {
  override readonly name = "RegistryError";
}

/** The integrity of a published version, `sha512-…`; undefined when the registry lacks it. */
export async function publishedIntegrity(registry: string, name: string, version: string): Promise<string | undefined> {
  const address = `${registry.replace(/\/?$/, "/")}${name.replace("/", "%2f")}`;
  let response: Response;
  try {
    response = await fetch(address, { headers: { accept: "application/json", "cache-control": "no-cache" } });
  } catch (error) {
    const { cause, message } = error as Error & { cause?: { code?: string; message?: string } };
    throw new RegistryError(`the registry ${registry} does not answer: ${cause?.code ?? cause?.message ?? message}`);
  }
  if (response.status === 404) return undefined;
  if (!response.ok) throw new RegistryError(`the registry ${registry} answers ${response.status} for ${name}`);
  const { versions } = (await response.json()) as { versions?: Record<string, { dist?: { integrity?: string } }> };
  const found = versions?.[version];
  if (found === undefined) return undefined;
  if (found.dist?.integrity === undefined) {
    throw new RegistryError(`the registry ${registry} has ${name}@${version} without an integrity`);
  }
  return found.dist.integrity;
}
