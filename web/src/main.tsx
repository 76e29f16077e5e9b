/** Where the page starts. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import './style/tokens.css';
import './style/base.css';
import './style/common.css';

const place = document.getElementById('page');
if (!place) throw new Error('The page has no place for the explorer.');
createRoot(place).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
