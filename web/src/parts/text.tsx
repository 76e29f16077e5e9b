/** Text of the data: whatever stands in it, it stays inside, runs in its own direction, and may break anywhere. */
export function DataText({ children, lang, className }: { children: string; lang?: string; className?: string }) {
  return (
    <bdi dir="auto" lang={lang} className={className}>
      {children}
    </bdi>
  );
}
