/** Drawn, since not every office's computer has a font with 👍 in it. */
export function Thumb({ down = false }: { readonly down?: boolean }) {
  return (
    <svg
      className={down ? "thumb thumb-down" : "thumb"}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      <path d="M2 10h4v11H2zM8 10l4.2-8c1.6 0 2.8 1.2 2.8 2.8V9h5.3c1.2 0 2 1 1.7 2.2l-2 8c-.2 1-1.1 1.8-2.1 1.8H8z" />
    </svg>
  );
}
